"""The record: a search and its lists as rows, reached through `current_search`, read and written as one Search term."""
