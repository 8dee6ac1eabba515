"""Words and the closed lists that know them: names of states and bodies, titles, what a name looks like."""
