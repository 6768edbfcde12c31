# Counteroffers worth a look, their reasons, and warnings by rule.
