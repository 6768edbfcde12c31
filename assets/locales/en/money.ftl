# Units, conversions, volumes and what a price comes to.
