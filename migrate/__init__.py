"""The codemod: reads Python source that uses Gemini's generateContent and writes it for the Interactions API.

`migrate.engine.run` gives the plans of a tree, `migrate.plan` says what a plan is, `migrate.cli` is the command line.
"""
