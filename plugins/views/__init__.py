"""Views: the plain data of every kind of page, all that its template may know."""
