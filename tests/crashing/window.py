def all_of_it(program):
    return 0
