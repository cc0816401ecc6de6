# finding: GI201 5 GI585
# finding: GI201 6 GI580
# finding: GI201 7 GI580
# run: stays on google-generativeai, which is not installed
from functools import partial

import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
ask = partial(model.generate_content, "Name a moon.")
print(ask().text)
