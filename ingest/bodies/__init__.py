"""Names of bodies: where one stands, how far it goes, its short form, and which mentions are one."""
