"""Chains: by which routes a holder could move a target through others."""
