# finding: GI201 5 unsafe
# finding: GI201 12 unsafe
# finding: GI201 16 unsafe
# run: stays on google-generativeai, which is not installed
import typing

import google.generativeai as genai

genai.configure(api_key="key")


class Moon(typing.TypedDict):
    name: str


model = genai.GenerativeModel(
    "gemini-2.5-flash",
    generation_config={"response_mime_type": "application/json", "response_schema": Moon},
)
response = model.generate_content("Name a moon.")
print(response.text)
