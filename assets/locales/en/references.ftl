# Reference prices: the table, what is out of date, what they come to together.
