"""Measures a whole build by noticeboard and by Hugo on the same content, in turns, within one run."""
