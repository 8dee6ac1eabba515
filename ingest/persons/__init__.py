"""Names of persons and the offices that they hold, and which mentions are one."""
