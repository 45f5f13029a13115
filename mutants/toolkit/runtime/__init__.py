"""Processes, files and progress bars."""
