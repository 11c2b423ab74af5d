"""The pages: thin views, their templates, styles and scripts."""
