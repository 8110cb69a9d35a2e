"""How well a portal's search finds, beside Pagefind on the same pages and beside a plain scan of their texts."""
