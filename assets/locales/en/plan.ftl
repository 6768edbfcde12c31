# The plan for a talk; as secret as the reserve.
