"""The data files built from their sources. Run when the sources change, never when somebody asks for directions."""
