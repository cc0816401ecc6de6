# finding: GI201 3 GI584
# finding: GI201 4 GI580
# finding: GI201 8 GI580
# finding: GI201 12 GI580
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def facts(path: str) -> dict:
    file = genai.upload_file(path)
    return file.to_dict()


print(model.generate_content("Name a moon.").text)
