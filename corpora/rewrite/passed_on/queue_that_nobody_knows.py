# finding: GI104 7 GI517
from google import genai

client = genai.Client()


def ask(queue, prompt):
    task = queue.submit(client.models.generate_content, model="gemini-2.5-flash", contents=prompt)
    return task.result().text


class AtOnce:
    def submit(self, function, **arguments):
        self.answer = function(**arguments)
        return self

    def result(self):
        return self.answer


print(ask(AtOnce(), "Name a moon."))
