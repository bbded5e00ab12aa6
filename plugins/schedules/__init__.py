"""Schedules: sessions as readers see them, the local time of every country, calendars to take along."""
