# finding: GI101 13 unsafe
from google import genai
from pydantic import BaseModel

client = genai.Client()


class City(BaseModel):
    name: str


class Guide:
    def ask(self):
        response = client.models.generate_content(
            model="gemini-2.5-flash",
            contents="Name a city.",
            config={"response_mime_type": "application/json", "response_schema": City, "max_output_tokens": 3},
        )
        self.city = response.parsed

    def show(self):
        print(self.city.name if self.city else "no city")


guide = Guide()
guide.ask()
guide.show()
