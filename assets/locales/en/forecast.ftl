# The next offer if they go on like this, and how far such forecasts were off.
