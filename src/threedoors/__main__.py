"""`python -m threedoors`: the same as the command."""

from threedoors.cli import main

main()
