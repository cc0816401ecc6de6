# finding: GI201 3 GI584
# finding: GI201 4 GI580
# finding: GI201 9 GI580
# finding: GI201 13 GI580
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def uploads(paths: list[str]):
    for path in paths:
        file = genai.upload_file(path)
        yield file


print(model.generate_content("Name a moon.").text)
