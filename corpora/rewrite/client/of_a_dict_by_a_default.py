# finding: GI101 11
# finding: GI101 18
# finding: GI101 23
from google import genai


class Moons:
    def __init__(self) -> None:
        self._clients = {}
        self._client = genai.Client(api_key="moons")

    def name(self, key: str, prompt: str) -> str:
        client = self._clients.setdefault(key, genai.Client(api_key=key))
        response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
        return response.text or ""

    def more(self, prompt: str) -> str:
        client = getattr(self, "_client", None)
        if client is None:
            return ""
        response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
        return response.text or ""

    def last(self, prompt: str) -> str:
        client = self._clients.pop("moons")
        response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
        return response.text or ""


moons = Moons()
print(moons.name("moons", "Name three moons."), moons.more("Name a moon."), moons.last("Name two moons."))
# output
from google import genai


class Moons:
    def __init__(self) -> None:
        self._clients = {}
        self._client = genai.Client(api_key="moons")

    def name(self, key: str, prompt: str) -> str:
        client = self._clients.setdefault(key, genai.Client(api_key=key))
        response = client.interactions.create(model="gemini-2.5-flash", input=prompt, store=False)
        return response.output_text or ""

    def more(self, prompt: str) -> str:
        client = getattr(self, "_client", None)
        if client is None:
            return ""
        response = client.interactions.create(model="gemini-2.5-flash", input=prompt, store=False)
        return response.output_text or ""

    def last(self, prompt: str) -> str:
        client = self._clients.pop("moons")
        response = client.interactions.create(model="gemini-2.5-flash", input=prompt, store=False)
        return response.output_text or ""


moons = Moons()
print(moons.name("moons", "Name three moons."), moons.more("Name a moon."), moons.last("Name two moons."))
