"""The app in the browser: the record, what a person can do, and the pages that show it."""
