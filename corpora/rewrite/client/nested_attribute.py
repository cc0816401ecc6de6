# finding: GI101 6
class Agent:
    def __init__(self, service):
        self.service = service

    def run(self, prompt: str):
        response = self.service.client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
        return response.text


class Service:
    def __init__(self, client):
        self.client = client


if __name__ == "__main__":
    from google import genai

    print(Agent(Service(genai.Client())).run("Name a moon."))
# output
class Agent:
    def __init__(self, service):
        self.service = service

    def run(self, prompt: str):
        response = self.service.client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            store=False,
        )
        return response.output_text


class Service:
    def __init__(self, client):
        self.client = client


if __name__ == "__main__":
    from google import genai

    print(Agent(Service(genai.Client())).run("Name a moon."))
