# Rule packs: the command line's page of a procedure, and how sure a rule is.
