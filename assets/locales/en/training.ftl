# The Training view: its frame and tabs, the list of lessons.

nav-talks = Talks
nav-training = Training
