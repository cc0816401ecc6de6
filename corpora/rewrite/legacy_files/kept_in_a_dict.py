# finding: GI201 3 GI580
# finding: GI201 4 GI580
# finding: GI201 10 GI584
# finding: GI201 13 GI580
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")

files = {}


def add(path: str) -> None:
    files[path] = genai.upload_file(path)


print(model.generate_content("Name a moon.").text)
