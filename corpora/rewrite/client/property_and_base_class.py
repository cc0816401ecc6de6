# finding: GI101 19
from google.genai import Client


class Base:
    _client: Client | None = None

    @property
    def client(self) -> Client:
        if self._client is None:
            self._client = Client()
        return self._client


class Poet(Base):
    model = "gemini-2.5-flash"

    def write(self, topic: str) -> None:
        print(
            self.client.models.generate_content(model=self.model, contents="A haiku about " + topic).text
        )


Poet().write("rain")
# output
from google.genai import Client


class Base:
    _client: Client | None = None

    @property
    def client(self) -> Client:
        if self._client is None:
            self._client = Client()
        return self._client


class Poet(Base):
    model = "gemini-2.5-flash"

    def write(self, topic: str) -> None:
        print(
            self.client.interactions.create(
                model=self.model,
                input="A haiku about " + topic,
                store=False,
            ).output_text
        )


Poet().write("rain")
