# finding: GI203 11
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai


class Agent:
    def __init__(self, model: str) -> None:
        self.model = model
        self.client = genai.Client()
        self.last_id = None

    def run(self, text: str):
        response = self.client.interactions.create(
            model=self.model, input=text, previous_interaction_id=self.last_id
        )
        self.last_id = response.id
        return response


agent = Agent("gemini-2.5-flash")
first = agent.run("Name three cities.")
print(first.outputs[-1].text)
print(agent.run("Tell me about the second one.").outputs[-1].text)
# output
from google import genai


class Agent:
    def __init__(self, model: str) -> None:
        self.model = model
        self.client = genai.Client()
        self.last_id = None

    def run(self, text: str):
        response = self.client.interactions.create(
            model=self.model, input=text, previous_interaction_id=self.last_id
        )
        self.last_id = response.id
        return response


agent = Agent("gemini-2.5-flash")
first = agent.run("Name three cities.")
print(first.output_text)
print(agent.run("Tell me about the second one.").output_text)
