# finding: GI201 3 unsafe
# finding: GI201 4 unsafe
# finding: GI201 8 unsafe
# finding: GI201 13 unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def send(path: str) -> str:
    file = genai.upload_file(path, mime_type="image/png")
    print(file)
    return file.name


print(model.generate_content("Name a moon.").text)
