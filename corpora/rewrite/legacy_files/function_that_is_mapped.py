# finding: GI201 3 GI584
# finding: GI201 4 GI580
# finding: GI201 8 GI580
# finding: GI201 15 GI580
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def upload(path: str):
    return genai.upload_file(path)


def kinds(paths: list[str]) -> list[dict]:
    return [file.to_dict() for file in map(upload, paths)]


print(model.generate_content("Name a moon.").text)
