# finding: GI201 3 unsafe
# finding: GI201 4 unsafe
# finding: GI201 8 unsafe
# finding: GI201 12 unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def send(path: str) -> None:
    file = genai.upload_file(path)
    print(f"{file=}")


print(model.generate_content("Name a moon.").text)
