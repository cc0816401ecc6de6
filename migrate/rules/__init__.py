"""One kind of site per file; `migrate.rules.registered` has them all."""
