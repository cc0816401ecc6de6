# finding: GI201 5 GI580
# finding: GI201 6 GI580
# finding: GI201 8 GI584
# run: stays on google-generativeai, which is not installed
from concurrent.futures import ThreadPoolExecutor

import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
with ThreadPoolExecutor() as pool:
    for response in pool.map(model.generate_content, ["Name a moon.", "Name a star."]):
        print(response.text)
