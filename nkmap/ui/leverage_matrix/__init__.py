"""The leverage matrix: targets by instruments or by holders, as a table, a picture and a file."""
