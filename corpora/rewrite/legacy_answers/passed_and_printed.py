# finding: GI201 3 unsafe
# finding: GI201 4 unsafe
# finding: GI201 11 unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def _show(response) -> None:
    print(response)


response = model.generate_content("Name a moon.")
_show(response)
