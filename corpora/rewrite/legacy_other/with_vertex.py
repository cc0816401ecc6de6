# finding: GI201 4 GI586
# finding: GI201 5 GI580
# finding: GI202 6 GI581
# finding: GI201 7 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai
from vertexai.generative_models import GenerativeModel

genai.configure(api_key="key")
mine = genai.GenerativeModel("gemini-2.5-flash")
theirs = GenerativeModel("gemini-2.5-flash")
print(mine.generate_content("Name a moon.").text, theirs)
