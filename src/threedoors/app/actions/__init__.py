"""What a person can do, in verbs, a file for each room. Every face calls these; they alone write to the record.

Each action is an edit from one Search to the next, written back by `change` in one transaction.
"""
