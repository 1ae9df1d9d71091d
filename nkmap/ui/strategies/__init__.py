"""Ways of working compared, and the steps that follow from them as a list and on a grid."""
