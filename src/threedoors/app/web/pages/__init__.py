"""Views and paths, a file for each room. A view fetches, calls one action, and renders."""
