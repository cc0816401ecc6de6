# finding: GI101 12 unsafe
from google import genai
from pydantic import BaseModel

client = genai.Client()


class City(BaseModel):
    name: str


def ask(question):
    return client.models.generate_content(
        model="gemini-2.5-flash",
        contents=question,
        config={"response_mime_type": "application/json", "response_schema": City, "max_output_tokens": 3},
    ).parsed


found = [ask(question) for question in ["A city?", "Another?"]]
print(len([city for city in found if city]))
