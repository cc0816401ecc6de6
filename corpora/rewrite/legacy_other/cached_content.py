# finding: GI201 3 GI584
# finding: GI201 7 GI584
# finding: GI201 8 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
from google.generativeai import caching

cache = caching.CachedContent.create(model="gemini-2.5-flash", contents=["a long text"])
model = genai.GenerativeModel.from_cached_content(cache)
print(model.generate_content("Name a moon.").text)
