"""Meetings: each encounter once, with its kind, status, sides, people, place and day."""
