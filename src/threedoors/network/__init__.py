"""Who is in the network: companies told apart, hiring power read from titles."""

from threedoors.network.titles import TitleReading, read_title

__all__ = ["TitleReading", "read_title"]
