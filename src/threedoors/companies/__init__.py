"""Companies told apart by their names and by what else is known of them."""
