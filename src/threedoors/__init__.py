"""Three Doors: decides, prepares and guards the next right conversation of a job search."""

__version__ = "0.1.0"
