# From the days of Python 2; nobody has run it since.
import genai

print "importing", genai.models.generate_content
