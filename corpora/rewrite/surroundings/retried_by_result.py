# finding: GI101 22 GI511
from google import genai

client = genai.Client()


def retry_if(missing):
    def decorate(function):
        def inner(*arguments):
            for _ in range(3):
                result = function(*arguments)
                if not missing(result):
                    return result
            return result

        return inner

    return decorate


@retry_if(lambda response: response.text is None)
def ask(prompt: str):
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt)


print(ask("Name a moon.").text)
