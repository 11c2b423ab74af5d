"""Who is in the network: companies told apart, hiring power read from titles, ties."""
