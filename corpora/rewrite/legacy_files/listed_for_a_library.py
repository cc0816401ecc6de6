# finding: GI201 5 GI584
# finding: GI201 6 GI580
# finding: GI201 10 GI580
# finding: GI201 14 GI580
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import json

import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def save(paths: list[str]) -> str:
    files = [genai.upload_file(path) for path in paths]
    return json.dumps(files, default=str)


print(model.generate_content("Name a moon.").text)
