# Simulated companies and payers.
